// 被学得最多的地区 · The most copied regions
// question: 哪些地区最常被别处学习？ · From which regions do others copy most?
// group: diffusion
// shows: table · 每行一个地区 · a region a row
// scan: 全图统计 · it counts over all copyings
MATCH (original:Region)<-[c:COPIES_FROM]-(copier)
WITH original, copier.name AS copier, count(c) AS statements ORDER BY copier
WITH original, sum(statements) AS statements, collect(copier) AS copiers
RETURN original.name AS region, size(copiers) AS copiers, statements, copiers[..8] AS who
ORDER BY copiers DESC, statements DESC, region
LIMIT 50
