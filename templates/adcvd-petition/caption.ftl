<#-- The caption in the upper right corner of the first page: 19 CFR 351.303(d)(2). -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "terms.ftl" as terms>
<#macro caption marks public>
  <caption>
    <#if proceeding.cases?has_content><@numbers/></#if>
    <line>ITC Inv. ${number.plural(proceeding.commissionCases?size, "No.", "Nos.")} ${lists.and(proceeding.commissionCases)}</line>
    <line>Total Pages: ${submission.totalPages}</line>
    <line>${terms.stage?cap_first}<#if proceeding.segment.period??>, ${proceeding.segment.period.words}</#if></line>
    <#if proceeding.office??><line>${proceeding.office}</line><#elseif !submission.petition><line><gap>the Department’s office</gap></line></#if>
    <#list marks as mark><line><b>${mark}</b></line></#list>
    <#if requests?has_content>
    <line>Business proprietary information of ${terms.party} ${public?then("removed from", "in brackets in")}:</line>
    <#list requests as request><line>Volume ${request.volume.number}: ${request.volume.places.words}</line></#list>
    </#if>
  </caption>
</#macro>

<#-- Line breaks stand between the numbers, for a line that is too long would break at the hyphens inside them. -->
<#macro numbers>
  <#local all = proceeding.cases?map(n -> n.words)>
  <#list all as one>
    <#if one?is_first><line>DOC Case ${number.plural(all?size, "No.", "Nos.")} <#elseif one?index % 3 == 2><line></#if><#rt>
    <#t><#if one?is_last && all?size gt 1>and </#if>${one}<#if one?has_next><#if all?size gt 2>,</#if> </#if>
    <#if one?is_last || one?index % 3 == 1></line></#if>
  </#list>
</#macro>
