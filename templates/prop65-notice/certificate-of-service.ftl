<#-- The certificate of service: 27 CCR 25903(c)(2); Code of Civil Procedure 1013a(1), 1013b(b), 2015.5. It is made from the rows of the service ledger and states nothing else. -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "/lib/party.ftl" as party>
<#import "caption.ftl" as caption>
<document title="${document.title}" author="${firm.name}">
  <@party.letterhead firm/>
  <header>${document.title} – ${noticingParty.name} – ${date}</header>
  <footer>Page <page/> of <pages/></footer>
  <h1>${document.title}</h1>
  <@caption.notice/>
  <#list declarations as declaration>
    <@declare declaration, declaration?counter/>
  </#list>
</document>

<#macro declare d n>
  <#assign event = d.event>
  <#assign method = event.method>
  <#assign server = d.server>
  <h2>Declaration ${n}: Service by ${method.words}</h2>
  <p>I, ${server.name}, declare: I am over the age of eighteen years and not a party to this matter. I am a resident of or employed in ${server.county} County, California<#if method.mailed && event.deposit.county == server.county>, where the mailing described below occurred</#if>. My address is ${server.address.oneLine}.<#if method == "electronic-mail" || method == "electronic-filing"> My electronic service address is ${server.email}.</#if></p>
  <p>On ${event.date.weekday}, ${event.date}, <#if event.until??>between ${event.time} and ${event.until}<#else>at ${event.time}</#if> Pacific Time, I served a true copy of each of the following documents:</p>
  <ol>
    <#list d.documents as served>
    <li>${served.title}<#if served.id == "notice">, dated ${date}<#elseif served.id == document.id> (this document)</#if></li>
    </#list>
  </ol>
  <p><@manner d/></p>
  <#if method == "electronic-mail">
  <table role="grid" widths="1 1">
    <thead><tr><th>Person served</th><th>Electronic address</th></tr></thead>
    <tbody>
    <#list d.rows as row>
      <tr><td>${row.name}<#if !row.consent??> <gap>how ${row.name} consented to service by electronic mail</gap></#if></td><td>${row.email}</td></tr>
    </#list>
    </tbody>
  </table>
  <#elseif method.addressed>
  <@addressed d.rows/>
  <#else>
  <ul>
    <#list d.rows as row>
    <li>${row.name}</li>
    </#list>
  </ul>
  </#if>
  <p>I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct. Executed on ${event.date}, at ${server.signsAt}.</p>
  <signature>
    <line>${server.name}</line>
  </signature>
</#macro>

<#-- The envelopes, with the article number of each where the ledger has any. -->
<#macro addressed rows>
  <#assign sent = rows?filter(row -> row.envelope??)>
  <#if sent?filter(row -> row.article??)?has_content>
  <table role="grid" widths="5 3">
    <thead><tr><th>Person served, as shown on the envelope</th><th>Article number</th></tr></thead>
    <tbody>
    <#list sent as row>
      <tr><td><@party.envelope row.envelope/></td><td>${row.articleWords!"–"}</td></tr>
    </#list>
    </tbody>
  </table>
  <#elseif sent?has_content>
  <@party.envelopes envelopes=sent?map(row -> row.envelope) columns=(rows?size > 8)?then(3, 2)/>
  </#if>
  <#list rows?filter(row -> !row.envelope??) as row>
  <p>${row.name}: <gap>address of ${row.name}</gap></p>
  </#list>
</#macro>

<#-- How the papers went out, in the words that the Code of Civil Procedure calls for. -->
<#macro manner d><#assign event = d.event><#assign method = event.method>
<#if method.mailed>by placing the copies in ${number.plural(d.rows?size, "a sealed envelope", "sealed envelopes")} with the postage thereon fully prepaid, addressed as shown below, and depositing ${number.plural(d.rows?size, "it", "each of them")} with the United States Postal Service, at ${event.deposit.place} in ${event.deposit.city}, ${event.deposit.county} County, ${(event.deposit.state == "CA")?then("California", event.deposit.state)}, for delivery by ${method.words}:
<#elseif method == "electronic-mail">electronically, by sending the copies from my electronic service address to the following persons, each of whom has consented to receive such notices by electronic mail, at the electronic address shown beside the name:
<#elseif method == "electronic-filing">electronically, by filing the copies through the website of the Attorney General at oag.ca.gov/prop65, on:
<#else>by delivering the copies personally to the following, at the address shown:
</#if></#macro>
