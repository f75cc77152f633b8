-- Every judged block.
from judged_blocks
order by digest
