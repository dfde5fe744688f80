<#-- Lists in a sentence: «a», «a and b», «a, b, and c»; with semicolons where an item has a comma of its own. -->
<#function joined items word>
  <#local separator = items?filter(item -> item?contains(","))?has_content?then(";", ",")>
  <#local text = "">
  <#list items as item>
    <#if item?is_first><#local text = item>
    <#elseif item?is_last><#local text = text + (items?size > 2 || separator == ";")?then(separator, "") + " " + word + " " + item>
    <#else><#local text = text + separator + " " + item>
    </#if>
  </#list>
  <#return text>
</#function>

<#-- The items joined by «and». -->
<#function and items><#return joined(items, "and")></#function>

<#-- The items joined by «or». -->
<#function or items><#return joined(items, "or")></#function>
