<#-- The first page of the Commission's copy: 19 CFR 201.8(e) (name, address, telephone) and (f) (mark of the copy). -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "terms.ftl" as terms>
<document title="${document.title}" author="${firm.name}">
  <footer>Page <page/> of <pages/></footer>
  <p role="banner"><#if submission.version == "public-version">NONCONFIDENTIAL<#elseif submission.version == "public-document">No confidential version filed<#else>CONFIDENTIAL: CONTAINS BUSINESS PROPRIETARY INFORMATION</#if></p>
  <h1>Before the United States International Trade Commission</h1>
  <p role="subtitle">Investigation ${number.plural(proceeding.commissionCases?size, "No.", "Nos.")} ${lists.and(proceeding.commissionCases)}<br/>${proceeding.merchandise.titleBeforeFrom} from ${terms.countries}</p>
  <p role="subtitle"><i>${submission.title}</i></p>
  <dl>
    <dt>Filed for:</dt><dd>${terms.client?cap_first}</dd>
    <dt>Filed on:</dt><dd>${date}, through ${commission.system}</dd>
    <dt>Counsel:</dt><dd><#list counsel as attorney>${attorney.name}<br/></#list>${firm.name}<br/><@terms.place firm.address/><br/>Telephone ${firm.telephone}<#if firm.email??><br/>${firm.email}</#if></dd>
    <#list consultants as team>
    <dt>Consultants:</dt><dd>${team.profession}<br/><#list team.names as name>${name}<br/></#list>${team.firm}<br/><@terms.place team.address/><br/>Telephone ${team.telephone}</dd>
    </#list>
  </dl>
</document>
