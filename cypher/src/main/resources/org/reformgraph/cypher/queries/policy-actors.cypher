// 谁在落实一项政策 · Who acts under a policy
// question: 标题含有这些词的政策由谁印发，由谁落实，依据什么？ · Who issued the policies with these words in their titles, who acts under them, and on what do they rest?
// group: policies
// param policy: words = 营商环境条例 · 政策名称或文号中的词 · words of a policy's title
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 政策、印发者与落实者 · policies, who issued them and who acts under them
CALL db.index.fulltext.queryNodes('node_names', '"' + $policy + '"') YIELD node AS p WHERE p:Policy
MATCH path = (p)-[:ISSUES|IMPLEMENTS|BASED_ON]-()
RETURN path LIMIT $most
