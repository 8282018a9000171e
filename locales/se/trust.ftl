# The log and its follow-up, emergency access, protected address, my data. Draft.

log-search-do = Oza
receipt-title = Kvitterejupmi
data-title = Mu dieđut
