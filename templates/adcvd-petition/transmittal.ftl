<#-- The letter that transmits a petition or another submission, with the request for proprietary treatment: 19 CFR 351.202, 351.303, 351.304. -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "/lib/party.ftl" as party>
<#import "terms.ftl" as terms>
<#import "caption.ftl" as caption>
<#macro letter marks public>
<document title="${document.title}" author="${firm.name}">
  <@party.letterhead firm/>
  <header>${proceeding.merchandise.titleBeforeFrom} from ${terms.countries} – ${date}</header>
  <footer>Page <page/> of <pages/></footer>

  <@caption.caption marks=marks public=public/>
  <p role="date">${date}</p>
  <p role="delivery">Via ${commerce.system} and ${commission.system}</p>
  <table role="columns">
    <tr><td><address><@office commerce/></address></td><td><address><@office commission/></address></td></tr>
  </table>

  <p role="reference">Re: <i>${submission.title}</i></p>
  <p role="salutation">Dear ${commerce.salutation} and ${commission.salutation}:</p>

  <#if submission.petition><@petition/><#else><@other/></#if>
  <#if answers["summary-of-facts"]??>
  <#list answers["summary-of-facts"]?split("\n") as paragraph><p>${paragraph}</p></#list>
  </#if>
  <#if volumes?has_content><@contents/></#if>
  <#if submission.petition>
  <p>As 19 CFR 351.202(c) requires, we certify that the ${terms.papers} and all required copies were filed today with both the Department, through ${commerce.system}, and the Commission, through ${commission.system}.</p>
  </#if>
  <#if requests?has_content><@request/></#if>
  <p>Attached are the certifications of the accuracy and completeness of the facts in ${terms.these} that 19 CFR 351.303(g) requires, and the certificate of service.</p>
  <p>Please contact the undersigned with any question about ${terms.these}.</p>

  <p role="closing">Respectfully submitted,</p>
  <signature>
    <#list counsel as attorney><line>${attorney.name}</line></#list>
    <line>${firm.name}</line>
    <line><@terms.place firm.address/></line>
    <line>${firm.telephone}</line>
    <line><i>Counsel to ${terms.client}</i></line>
  </signature>
  <#list consultants as team>
  <p role="closing">${team.profession}:</p>
  <address><#list team.names as name>${name}<br/></#list>${team.firm}<br/><@terms.place team.address/><br/>${team.telephone}</address>
  </#list>
</document>
</#macro>

<#macro office official><@terms.place official.envelope/></#macro>

<#-- On whose behalf; the members of a committee stand in a footnote. -->
<#macro behalf>On behalf of ${terms.client} <#if petitioner.kind == "committee" && terms.petitioners == 1>(“${terms.party}”)<fn>The members of ${terms.party} are ${lists.and(petitioner.members?map(m -> m.name))}.</fn><#else>(“${terms.Party}”)</#if></#macro>

<#macro petition>
  <#assign standing = lists.and(petitioner.grounds?map(g -> g.paragraph))>
  <p><@behalf/>, we submit to the U.S. Department of Commerce (the “Department”) and the U.S. International Trade Commission (the “Commission”) the attached ${terms.papers} for the imposition of ${terms.duties} duties on imports of <@product/> from ${terms.countries}. The ${terms.papers} ${number.plural(proceeding.count, "is", "are")} filed under <@statutes/>.</p>
  <p>${terms.Party} ${number.plural(terms.petitioners, "is an interested party", "are interested parties")} within the meaning of 19 U.S.C. 1677(9)<#if petitioner.grounds?has_content>${standing}<#else><gap>the subparagraph of 19 U.S.C. 1677(9) for the petitioner</gap></#if>.<#if petitioner.kind == "committee" && terms.petitioners == 1 && petitioner.members?filter(m -> m.standing?seq_contains("producer"))?has_content><fn>Its members that manufacture, produce, or wholesale the domestic like product are interested parties within the meaning of 19 U.S.C. 1677(9)(C).</fn></#if></p>
</#macro>

<#macro product><#local goods = proceeding.merchandise>${goods.name}<#if goods.shortName??> (“${goods.shortName}”)</#if><#if goods.name?contains(",")>,</#if></#macro>

<#macro statutes><#if proceeding.countervailing && proceeding.antidumping>sections 701, 702(b), 731, and 732(b) of the Tariff Act of 1930, as amended (19 U.S.C. 1671, 1671a(b), 1673, and 1673a(b))<#elseif proceeding.countervailing>sections 701 and 702(b) of the Tariff Act of 1930, as amended (19 U.S.C. 1671 and 1671a(b))<#else>sections 731 and 732(b) of the Tariff Act of 1930, as amended (19 U.S.C. 1673 and 1673a(b))</#if></#macro>

<#macro other>
  <p><@behalf/>, we submit to the U.S. Department of Commerce (the “Department”) and the U.S. International Trade Commission (the “Commission”) the attached <i>${submission.title}</i> in the ${terms.stage}<#if proceeding.segment.period??> for the period from ${proceeding.segment.period.from} through ${proceeding.segment.period.to}</#if> concerning <@product/> from ${terms.countries}.<#if submission.due??> The submission is due on ${submission.due}.</#if></p>
</#macro>

<#macro contents>
  <p><#if generalVolumes.volumes?has_content>${generalVolumes.words} ${number.plural(generalVolumes.volumes?size, "contains", "contain")} <#if submission.petition>general information and the allegations of injury<#else>general information</#if> with the exhibits that belong to them. </#if><#if antidumpingVolumes.volumes?has_content>${antidumpingVolumes.words} ${number.plural(antidumpingVolumes.volumes?size, "contains", "contain")} the antidumping <#if submission.petition>allegations<#else>matters</#if> and exhibits. </#if><#if countervailingVolumes.volumes?has_content>${countervailingVolumes.words} ${number.plural(countervailingVolumes.volumes?size, "contains", "contain")} the countervailing duty <#if submission.petition>allegations<#else>matters</#if> and exhibits. </#if><#if proprietaryVolumes.volumes?has_content>${proprietaryVolumes.words} ${number.plural(proprietaryVolumes.volumes?size, "has", "have")} a business proprietary and a public version. </#if><#if publicVolumes.volumes?has_content>${publicVolumes.words} ${number.plural(publicVolumes.volumes?size, "contains", "contain")} no business proprietary information and ${number.are(publicVolumes.volumes?size)} submitted as ${number.plural(publicVolumes.volumes?size, "a public document", "public documents")}.</#if></p>
</#macro>

<#-- The request that 351.304(b) calls for. Places and words come from the same index as the caption. -->
<#macro request>
  <h2>Request for business proprietary treatment</h2>
  <p>Under 19 CFR 351.304 and, for the Commission, 19 CFR 201.6(b), we request business proprietary treatment for the information that stands in brackets at the following places. Each is named with the description in 19 CFR 351.105(c) that it falls under.</p>
  <#list requests as request>
  <h3>Volume ${request.volume.number} (${request.volume.title})</h3>
  <ol>
    <#list request.items as item>
    <li><b>${item.places.words}:</b> <i>${item.words}</i> (${item.citation}).</li>
    </#list>
  </ol>
  </#list>
  <p>This information is not available to the public. Its disclosure would cause substantial harm to the competitive position of the submitter, and would make it harder for the Department and the Commission to obtain such information when they need it. The certification that substantially identical information is not available to the public, for which 19 CFR 201.6(b)(3)(iii) calls, is attached.</p>
  <#if submission.releasable>
  <p>As 19 CFR 351.304(b)(1) requires, ${terms.party} ${number.plural(terms.petitioners, "agrees", "agree")} in principle to the disclosure of this information under an appropriately drawn administrative protective order (“APO”), and ${number.plural(terms.petitioners, "reserves", "reserve")} the right to comment on each application for disclosure before it is granted.</p>
  <#else>
  <p>The information in double brackets may not be released under an administrative protective order (“APO”), for there is a clear and compelling need to withhold it (19 CFR 351.304(b)(2)): ${answers["clear-and-compelling-need"]} As to the information in single brackets, ${terms.party} ${number.plural(terms.petitioners, "agrees", "agree")} in principle to its disclosure under an appropriately drawn APO, and ${number.plural(terms.petitioners, "reserves", "reserve")} the right to comment on each application for disclosure before it is granted.</p>
  </#if>
  <#if submission.petition>
  <p>A public version of ${terms.these} is filed simultaneously (19 CFR 351.303(c)(1)).</p>
  <#elseif submission.oneDayLag>
  <p>The bracketing is not final for one business day after the date of filing. The final business proprietary document and the public version will be filed by the close of business one business day after today (19 CFR 351.303(c)(2)).</p>
  <#else>
  <p>A public version of ${terms.these} is filed as 19 CFR 351.304(c) requires.</p>
  </#if>
</#macro>
