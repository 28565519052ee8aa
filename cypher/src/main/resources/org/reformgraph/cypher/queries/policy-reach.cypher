// 政策的影响面 · Reach of policies
// question: 哪些政策被最多的地区和部门落实？ · Under which policies do the most regions and agencies act?
// group: policies
// shows: table · 每行一项政策 · a policy a row
// scan: 全图统计 · it counts over all policies
MATCH (p:Policy)<-[i:IMPLEMENTS]-(actor)
WITH DISTINCT p, actor.name AS actor ORDER BY actor
WITH p, collect(actor) AS actors
RETURN p.name AS policy, p.number AS number, size(actors) AS actors, actors[..8] AS who
ORDER BY actors DESC, policy
LIMIT 50
