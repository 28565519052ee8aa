// 自称首创的做法 · Claims of being first
// question: 与这个指标有关的举措中，哪些自称全国或全省首创？ · Which measures on this indicator claim to be the first of the country or province?
// group: timeline
// param topic: topic = 政务服务 · 指标的代码或名称 · code or name of an indicator
// shows: table · 每行一条陈述 · a statement a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $topic + '"') YIELD node AS t WHERE t:Topic
MATCH (t)<-[:ABOUT]-(m:Measure)<-[i:IMPLEMENTS]-(who)
WHERE i.pioneer IS NOT NULL
RETURN who.name AS implementer, m.name AS measure, i.pioneer AS claim, i.since AS since, i.evidence AS evidence
ORDER BY since, implementer
