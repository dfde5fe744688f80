<#-- The certificate of service: 19 CFR 351.303(f)(3) (persons, agents, type of document, date and method) and 201.16(c)(2).
     It is made from the rows of the service ledger and states nothing else. -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "terms.ftl" as terms>
<document title="${document.title}" author="${firm.name}">
  <header>${document.title} – ${date}</header>
  <footer>Page <page/> of <pages/></footer>
  <h1>${document.title}</h1>
  <dl>
    <dt>Submission:</dt><dd><i>${submission.title}</i></dd>
    <#if proceeding.cases?has_content><dt>DOC Case ${number.plural(proceeding.cases?size, "No.:", "Nos.:")}</dt><dd>${lists.and(proceeding.cases?map(n -> n.words))}</dd></#if>
    <dt>ITC Inv. ${number.plural(proceeding.commissionCases?size, "No.:", "Nos.:")}</dt><dd>${lists.and(proceeding.commissionCases)}</dd>
    <dt>Filed for:</dt><dd>${terms.client?cap_first}</dd>
  </dl>
  <#if submission.petition && !serviceList?has_content>
  <p>The ${terms.papers} ${number.plural(proceeding.count, "is", "are")} served on no one else at the time of filing (19 CFR 351.202(c), 351.303(f)(1)).</p>
  </#if>
  <#list declarations as declaration>
    <@declare declaration, declaration?counter/>
    <#sep><pagebreak/></#sep>
  </#list>
</document>

<#macro declare d n>
  <#assign event = d.event>
  <h2>Service ${n}: ${lists.and(d.recipients?map(r -> r.name))}</h2>
  <p>I, ${d.server.name}, certify that on ${event.date} <#if event.until??>between ${event.time} and ${event.until}<#else>at ${event.time}</#if> I served the following ${number.plural(d.documents?size, "document", "documents")} by ${event.method.words?lower_case} on the ${number.plural(d.recipients?size, "person", "persons")} named below:</p>
  <ol>
    <#list d.documents as served><li>${served.title}<#if served.id == document.id> (this document)</#if></li></#list>
    <#if proprietaryVolumes.volumes?has_content><li>${proprietaryVolumes.words} (<@version/>)</li></#if>
    <#if publicVolumes.volumes?has_content><li>${publicVolumes.words} (${number.plural(publicVolumes.volumes, "public document", "public documents")})</li></#if>
  </ol>
  <table role="grid" widths="5 5 4 3">
    <thead><tr><th>Person served</th><th>Through or at</th><th>Method</th><th>Date</th></tr></thead>
    <tbody>
    <#list d.rows as row>
      <tr><td>${row.name}<@agent row.recipient/></td><td><@where row/></td><td>${event.method.words}</td><td>${event.date}</td></tr>
    </#list>
    </tbody>
  </table>
  <signature>
    <date>Dated: ${event.date}</date>
    <line>${d.server.name}</line>
    <line>${firm.name}</line>
  </signature>
</#macro>

<#-- The version of the volumes with proprietary information. -->
<#macro version><#if submission.version == "public-version">public version<#elseif submission.version == "protective-order-version">APO version and public version<#else>business proprietary document and public version</#if></#macro>

<#-- For whom an agent takes the papers. -->
<#macro agent r><#list serviceList?filter(p -> p.id == r.id) as p><#if p.represents?has_content><br/>for ${lists.and(p.represents)}</#if></#list></#macro>

<#macro where row><#if row.method == "electronic-filing">${(row.recipient.group == "commission")?then(commission.system, commerce.system)}<#elseif row.method == "electronic-mail">${row.email}<#elseif row.envelope??><@terms.place row.envelope.address/><#if row.article??><br/>Article ${row.articleWords}</#if><#else><gap>address of ${row.name}</gap></#if></#macro>
