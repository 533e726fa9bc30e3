"""The report for donors: all its figures from one census, in the words of one language.

`report` puts the whole report together as pure data (`regapp.model.papers.donor_report`): key figures, sentences
made from them, tables with their charts, the map, lists of names of places. `reports.donor_pdf` and
`exchange.donor_xlsx` only draw it, so the PDF, the workbook and the answer of the shell cannot differ; a chart is
columns of its table. A test adds every table up and reads both files back. Women and men within a category or an
oblast are counts of their own scope; the remainder is the whole minus those.

Counted things are texts with their forms between bars (`regapp.texts.quantities`), since the catalogue is read
without Qt. Text that fits its cell is drawn as a plain string, which makes long tables quick; a first column that is
written once for several rows is repeated at the top of the next page. The shades of the map mean the same in every
report, so that years can be compared.
"""
