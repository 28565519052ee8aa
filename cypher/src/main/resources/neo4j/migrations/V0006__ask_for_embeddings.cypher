// Measures that were there before get their vectors with the next load.
MATCH (m:Measure)
MERGE (e:MeasureEmbedding {id: m.id})
ON CREATE SET e:PendingEmbedding, e.asked = 1;
