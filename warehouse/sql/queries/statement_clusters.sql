-- Every statement with its cluster, cluster by cluster.
from statement_clusters
order by cluster_id, statement_id
