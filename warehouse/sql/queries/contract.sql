-- Which definition of the tables this database follows.
select sha256
from contract
