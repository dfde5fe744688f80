<#-- The factual basis of the certificate of merit, for the Attorney General alone: Health and Safety Code 25249.7(d)(1), (h)(2); 11 CCR 3102. -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "/lib/party.ftl" as party>
<#import "caption.ftl" as caption>
<document title="${document.title}" author="${firm.name}">
  <@party.letterhead firm/>
  <header><b>CONFIDENTIAL – Attorney General only</b> – ${noticingParty.name} – ${date}</header>
  <footer><b>CONFIDENTIAL – Attorney General only</b> – Page <page/> of <pages/></footer>
  <p role="banner">CONFIDENTIAL – FOR THE ATTORNEY GENERAL ONLY<br/>Official information: Evidence Code section 1040; not to be served on any other recipient of the Notice</p>
  <h1>${document.title}</h1>
  <p role="subtitle">Health and Safety Code section 25249.7, subdivisions (d)(1) and (h)(2); California Code of Regulations, title 11, section 3102</p>
  <@caption.notice/>

  <h2>1. Persons consulted with and relied on by the certifier</h2>
  <#if basis.consulted?has_content>
  <table role="grid" widths="3 4 5">
    <thead><tr><th>Person</th><th>Experience or expertise</th><th>What the person reviewed</th></tr></thead>
    <tbody>
    <#list basis.consulted as person>
      <tr><td>${person.name}<#if person.organization??><br/>${person.organization}</#if></td><td>${person.qualifications}</td><td>${person.reviewed}</td></tr>
    </#list>
    </tbody>
  </table>
  <#else>
  <p><gap>the persons consulted and relied on</gap></p>
  </#if>

  <h2>2. Facts, studies, or other data that they reviewed</h2>
  <#if basis.tests?has_content>
  <p>Laboratory results:</p>
  <table role="grid" widths="4 3 5 4 3">
    <thead><tr><th>Product</th><th>Chemical</th><th>Laboratory</th><th>Method</th><th>Result</th></tr></thead>
    <tbody>
    <#list tested as test>
      <tr><td>${test.product.label}</td><td>${test.chemical.name}</td><td>${test.test.laboratory}<#if test.test.accreditation??>, ${test.test.accreditation}</#if>; reported ${test.test.reported}</td><td>${test.test.method}</td><td>${test.test.result}</td></tr>
    </#list>
    </tbody>
  </table>
  </#if>
  <#if basis.otherData?has_content>
  <p>Other data:</p>
  <ul>
    <#list basis.otherData as data>
    <li>${data}</li>
    </#list>
  </ul>
  </#if>
  <#if !basis.tests?has_content && !basis.otherData?has_content>
  <p><gap>the facts, studies, or other data reviewed</gap></p>
  </#if>

  <h2>3. What is to be shown</h2>
  <p>The information above is the basis on which the certifier believes that ${lists.and(allegedViolators?map(v -> v.name))}, in the course of doing business, knowingly and intentionally exposed individuals to ${lists.and(allegedChemicals?map(c -> c.inSentence))} without first giving a clear and reasonable warning. The ${number.plural(allegedProducts?size, "product is", "products are")}: ${allegedProducts?map(p -> p.label)?join("; ")}. That ${number.plural(allegedChemicals?size, "the chemical is listed", "the chemicals are listed")} is of public record.</p>

  <#if basis.attachments?has_content>
  <h2>4. Attached papers</h2>
  <ol>
    <#list basis.attachments as paper>
    <li>${paper}</li>
    </#list>
  </ol>
  </#if>
  <signature>
    <date>Dated: ${date}</date>
    <line>${attorney.name}</line>
    <line>${firm.name}</line>
    <line>Attorney for ${noticingParty.name}</line>
  </signature>
</document>
