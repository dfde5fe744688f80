<#-- Counsel's certification to the Commission: 19 CFR 201.6(b)(3)(iii), 207.3(a), 207.10(a); 28 U.S.C. 1746. -->
<#import "terms.ftl" as terms>
<document title="${document.title}" author="${firm.name}">
  <header>${document.title} – ${date}</header>
  <footer>Page <page/> of <pages/></footer>
  <h1>${document.title}</h1>
  <p>I, <@first/>, of ${firm.name}, counsel to ${terms.client}, certify with regard to the attached <i>${submission.title}</i>:</p>
  <ol>
    <#if requests?has_content>
    <li>In accordance with 19 CFR 201.6(b)(3)(iii), information substantially identical to the information for which proprietary treatment is requested in the attached submission is not available to the public.</li>
    </#if>
    <li>In accordance with 19 CFR 207.3(a), I have read the attached submission, and the information contained in it is accurate and complete to the best of my knowledge.</li>
    <#if submission.petition>
    <li>In accordance with 19 CFR 207.10(a), copies of the attached submission are filed with both the U.S. Department of Commerce and the U.S. International Trade Commission on this date.</li>
    </#if>
  </ol>
  <p>In accordance with 28 U.S.C. 1746, I declare under penalty of perjury that the foregoing is true and correct. Executed on ${date}.</p>
  <signature>
    <line><@first/></line>
    <line>${firm.name}</line>
    <line>Counsel to ${terms.client}</line>
  </signature>
</document>

<#macro first><#if counsel?has_content>${counsel[0].name}<#else><gap>the name of counsel</gap></#if></#macro>
