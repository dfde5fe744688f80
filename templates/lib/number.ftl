<#--
  Words that follow a number. Each takes the number itself or a list whose things are counted.

    <#import "/lib/number.ftl" as number>
    ${number.plural(chemicals, "chemical", "chemicals")}         chemicals
    The violators ${number.are(violators)} served.               are
    ${number.words(2)}, ${number.counted(2)}                     two, two (2)
    ${number.of(days, "day", "days")}                            sixty (60) days
-->

<#function count things>
  <#if things?is_number><#return things></#if>
  <#return things?size>
</#function>

<#function plural things one many>
  <#return (count(things) == 1)?then(one, many)>
</#function>

<#function are things>
  <#return plural(things, "is", "are")>
</#function>

<#function were things>
  <#return plural(things, "was", "were")>
</#function>

<#function have things>
  <#return plural(things, "has", "have")>
</#function>

<#-- The number in words up to ninety-nine; above that in figures. -->
<#function words things>
  <#local n = count(things)>
  <#local small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]>
  <#local tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]>
  <#if n < 0 || n gt 99 || n != n?floor><#return n?c></#if>
  <#if n < 20><#return small[n]></#if>
  <#local ten = (n / 10)?floor>
  <#if n == ten * 10><#return tens[ten - 2]></#if>
  <#return tens[ten - 2] + "-" + small[n - ten * 10]>
</#function>

<#-- two (2); above ninety-nine only the figures -->
<#function counted things>
  <#local n = count(things)>
  <#if words(n) == n?c><#return n?c></#if>
  <#return words(n) + " (" + n?c + ")">
</#function>

<#-- two (2) chemicals -->
<#function of things one many>
  <#return counted(things) + " " + plural(things, one, many)>
</#function>
