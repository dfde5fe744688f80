<#-- Parties as they stand in letters: the sender's letterhead, addresses, envelopes side by side. -->

<#-- The firm's letterhead, for the first page. -->
<#macro letterhead firm>
  <letterhead>
    <line>${firm.name}</line>
    <line>${firm.address.street?join(", ")}</line>
    <line>${firm.address.cityLine} · ${firm.telephone}<#if firm.email??> · ${firm.email}</#if></line>
  </letterhead>
</#macro>

<#-- The lines of an address, for use inside an address block. -->
<#macro lines address><#list address.lines as line>${line}<#sep><br/></#list></#macro>

<#-- Every envelope of the recipients as it is addressed, in so many columns. -->
<#macro envelopes recipients columns>
  <#local all = []>
  <#list recipients as recipient><#local all = all + recipient.envelopes></#list>
  <#-- A sum of lists is slow to pick from, one by one; what ?map makes is a plain list again. -->
  <table role="columns">
    <#list all?map(envelope -> envelope)?chunk(columns) as row>
    <tr><#list row as envelope><td><address><#list envelope.lines as line>${line}<#sep><br/></#list></address></td></#list></tr>
    </#list>
  </table>
</#macro>
