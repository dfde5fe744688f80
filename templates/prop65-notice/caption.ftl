<#-- The head of every paper that goes with the notice: whose notice it is, of what day, against whom. -->
<#import "/lib/number.ftl" as number>
<#macro notice>
  <dl>
    <dt>Notice:</dt><dd>${documents[0].title}, dated ${date}</dd>
    <dt>Noticing party:</dt><dd>${noticingParty.name}</dd>
    <dt>Alleged ${number.plural(allegedViolators?size, "violator", "violators")}:</dt><dd><#list allegedViolators as v>${v.name}<#sep>; </#list></dd>
  </dl>
</#macro>
