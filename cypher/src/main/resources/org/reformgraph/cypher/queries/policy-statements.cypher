// 关于一项政策的原文 · What is said of a policy
// question: 标题含有这些词的政策由谁印发、谁落实、哪些举措以它为依据，原文怎么说？ · Who issued the policies with these words in their titles, who acts under them, what rests on them, and in which words?
// group: policies
// param policy: words = 营商环境条例 · 政策名称或文号中的词 · words of a policy's title
// shows: table · 每行一条陈述 · a statement a row
CALL db.index.fulltext.queryNodes('node_names', '"' + $policy + '"') YIELD node AS p WHERE p:Policy
MATCH (p)-[s:ISSUES|IMPLEMENTS|BASED_ON]-()
MATCH (c:Case {id: s.caseId})
RETURN p.name AS policy, p.number AS number, startNode(s).name AS subject, type(s) AS relation, endNode(s).name AS object,
       s.evidence AS evidence, c.name AS case
ORDER BY policy, relation, subject, object, case
