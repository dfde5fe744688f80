<#--
  Joins things the way a sentence does.

    <#import "/lib/lists.ftl" as lists>
    ${lists.and(["Lead", "Cadmium", "DEHP"])}      Lead, Cadmium, and DEHP
    ${lists.or(["Lead", "Cadmium"])}               Lead or Cadmium
    ${lists.and(violators?map(v -> v.name))}       Acme, Inc.; Bolt, LLC; and Cole Co.

  Where one of three or more has a comma of its own, semicolons part them.
-->

<#function and items>
  <#return series(items, "and")>
</#function>

<#function or items>
  <#return series(items, "or")>
</#function>

<#-- The same with any word before the last. -->
<#function series items word>
  <#if items?size == 0><#return ""></#if>
  <#if items?size == 1><#return items[0]></#if>
  <#if items?size == 2><#return items[0] + " " + word + " " + items[1]></#if>
  <#local mark = items?join("")?contains(",")?then("; ", ", ")>
  <#return items[0..<items?size - 1]?join(mark) + mark + word + " " + items[items?size - 1]>
</#function>

<#--
  The same for things that are more than words:

    <@lists.each violators; v><b>${v.name}</b> of ${v.addresses[0].city}</@lists.each>

  Give mark=";" where the things have commas of their own.
-->
<#macro each items word="and" mark=",">
  <#list items as item>
    <#nested item><#t>
    <#if item?has_next>
      <#if items?size == 2> ${word} <#else>${mark} <#if item?counter == items?size - 1>${word} </#if></#if><#t>
    </#if>
  </#list>
</#macro>
