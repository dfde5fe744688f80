<#-- What the papers of one submission call things, in the number that the facts ask for. -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#assign petitioners = petitioner.names?size>
<#-- Their names inside a sentence; an association has its article. -->
<#assign names = petitioner.names?map(n -> (petitioner.kind == "committee" && n == petitioner.name && !n?lower_case?starts_with("the "))?then("the " + n, n))>
<#assign countries = lists.and(proceeding.countries?map(c -> c.printed))>
<#-- «the Committee», or «Petitioner» and «Petitioners». -->
<#assign party = (petitioner.kind == "committee" && petitioners == 1)?then("the " + petitioner.shortName, number.plural(petitioners, "Petitioner", "Petitioners"))>
<#assign Party = party?cap_first>
<#-- The submission: a petition counts as many as there are investigations. -->
<#assign papers = submission.petition?then(number.plural(proceeding.count, "petition", "petitions"), "submission")>
<#assign Papers = papers?cap_first>
<#assign these = number.plural((papers == "petitions")?then(2, 1), "this " + papers, "these " + papers)>
<#assign duties = lists.and(proceeding.duties?map(d -> d.words))>
<#assign stage = number.plural(proceeding.count, proceeding.segment.stage.words, proceeding.segment.stage.plural)>

<#-- Who is represented, as it stands below a signature. -->
<#assign client = lists.and(names)>

<#-- An address inside a block of lines. -->
<#macro place address><#list address.lines as line>${line}<#sep><br/></#list></#macro>
