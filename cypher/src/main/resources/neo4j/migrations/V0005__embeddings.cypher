// What measures are compared by. Vectors stand on nodes of their own, so that who reads a measure does not read its vector.
CREATE CONSTRAINT measure_embedding_id IF NOT EXISTS FOR (n:MeasureEmbedding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT concept_embedding_id IF NOT EXISTS FOR (n:ConceptEmbedding) REQUIRE n.id IS UNIQUE;
CREATE VECTOR INDEX measure_embeddings IF NOT EXISTS
FOR (n:MeasureEmbedding) ON (n.vector)
OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}};
