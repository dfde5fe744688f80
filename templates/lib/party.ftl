<#--
  Names and addresses.

    <#import "/lib/party.ftl" as party>
    <@party.envelope violator.envelopes[0]/>
    <@party.address name=firm.name address=firm.address/>
    <@party.letterhead firm/>
    <@party.envelopes envelopes=declaration.envelopes columns=2/>
    <@party.signature name=attorney.name lines=["Attorney for " + noticingParty.name] date="Dated: " + date/>
-->

<#-- Everything that stands on an envelope. -->
<#macro envelope envelope>
<@lines envelope.lines/>
</#macro>

<#-- A name over an address. -->
<#macro address name address>
<@lines [name] + address.lines/>
</#macro>

<#-- Lines that belong together; empty ones are left out. -->
<#macro lines lines>
<#if lines?has_content>
<address><#list lines as line><line>${line}</line></#list></address>
</#if>
</#macro>

<#-- The firm at the top of its letters; it belongs before everything else in the document. -->
<#macro letterhead firm>
<letterhead>
  <line>${firm.name}</line>
  <line>${firm.address.street?join(", ")}</line>
  <line>${firm.address.cityLine}<#if firm.address.country??>, ${firm.address.country}</#if> · ${firm.telephone}<#if firm.email??> · ${firm.email}</#if></line>
</letterhead>
</#macro>

<#-- A place to sign: the name under the line, then capacity, firm and the like; the date before it where one is given. -->
<#macro signature name lines=[] date="">
<signature>
  <#if date?has_content><date>${date}</date></#if>
  <line>${name}</line>
  <#list lines as line><line>${line}</line></#list>
</signature>
</#macro>

<#-- Envelopes as they are addressed, side by side in so many columns. -->
<#macro envelopes envelopes columns>
<table role="columns">
  <#list envelopes?chunk(columns) as row>
  <tr><#list row as one><td><@envelope one/></td></#list></tr>
  </#list>
</table>
</#macro>
