// 可信度低的事实 · Facts of low confidence
// question: 哪些事实的可信度低，应当核对原文？ · Which facts are of low confidence and should be checked against the text?
// group: quality
// param below: share = 0.65 · 可信度低于多少 · the confidence to stay below
// shows: table · 每行一条事实，最可疑的在前 · a fact a row, the most doubtful first
// scan: 逐条查看可信度 · it looks at the confidence of every statement
CALL () {
  MATCH ()-[s:IMPLEMENTS]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:ISSUES]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:OPERATES]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:DELIVERED_ON]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:CONNECTS_TO]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:COOPERATES_WITH]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:COPIES_FROM]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:BASED_ON]->() WHERE s.confidence < $below RETURN s
  UNION ALL
  MATCH ()-[s:ACHIEVES]->() WHERE s.confidence < $below RETURN s
}
RETURN s.confidence AS confidence, s.method AS method, startNode(s).name AS subject, type(s) AS relation, endNode(s).name AS object, s.evidence AS evidence,
       s.caseId AS case, s.start AS start, s.end AS end
ORDER BY confidence, case, start
