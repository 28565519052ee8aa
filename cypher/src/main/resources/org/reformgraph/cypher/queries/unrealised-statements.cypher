// 计划、建议与否定 · Planned, advised, denied
// question: 哪些说法只是计划、建议，或被否定，因此不算事实？ · What is only planned, advised or denied, and therefore no fact?
// group: evidence
// shows: table · 每行一条陈述 · a statement a row
// scan: 看全部此类陈述 · it shows all such statements
MATCH (a)-[u:UNREALISED]->(b)
RETURN u.status AS status, a.name AS subject, u.type AS relation, b.name AS object, u.evidence AS evidence
ORDER BY status, relation, subject, object
