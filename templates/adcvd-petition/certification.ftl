<#-- One certification of 19 CFR 351.303(g). Its words are the regulation's; only the blanks are filled. -->
<document title="${document.title}" author="${firm.name}">
  <footer>Page <page/> of <pages/></footer>
  <h1>${item.title}</h1>
  <p><#list item.passages as passage><#if passage.missing><gap>${passage.text}</gap><#elseif passage.kind == "title"><i>${passage.text}</i><#else>${passage.text}</#if></#list></p>
  <#list item.signatories as signatory>
  <signature>
    <line>${item.signature} ${signatory.name}</line>
    <line>${item.date} <#if signatory.signed??>${signatory.signed}<#else>______________________________</#if></line>
  </signature>
  </#list>
</document>
