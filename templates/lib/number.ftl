<#-- Words that agree with a number. -->
<#function plural count one many><#return (count == 1)?then(one, many)></#function>
<#function is count><#return plural(count, "is", "are")></#function>
<#function was count><#return plural(count, "was", "were")></#function>
<#function have count><#return plural(count, "has", "have")></#function>
