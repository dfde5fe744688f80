<#-- The 60-day notice: 27 CCR 25903; Health and Safety Code 25249.7(d). -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "/lib/party.ftl" as party>
<#assign violator = number.plural(allegedViolators?size, "Alleged Violator", "Alleged Violators")>
<#assign product = number.plural(allegedProducts?size, "Product", "Products")>
<#assign chemicals = lists.and(allegedChemicals?map(c -> c.inSentence))>
<#assign cpa = noticingParty.shortName>
<document title="${document.title}" author="${firm.name}">
  <@party.letterhead firm/>
  <header>${document.title} – ${noticingParty.name} – ${date}</header>
  <footer>Page <page/> of <pages/></footer>

  <p role="date">${date}</p>
  <#-- The manner of service stands in the certificate alone: a recipient who is served otherwise changes no signed letter. -->
  <p role="delivery">Served on each addressee as stated in the attached Certificate of Service</p>
  <#assign violatorEnvelopes = []>
  <#list allegedViolators as v><#assign violatorEnvelopes += v.envelopes></#list>
  <@party.envelopes envelopes=violatorEnvelopes columns=2/>
  <address>Office of the Attorney General<br/>California Department of Justice<br/><a href="https://oag.ca.gov/prop65">oag.ca.gov/prop65</a></address>
  <#if recipients?filter(r -> r.group?starts_with("agencies"))?has_content>
  <address>The district attorneys and city attorneys named in the Certificate of Service</address>
  </#if>
  <p role="reference">Re: ${lists.and(allegedProducts?map(p -> p.label))}: exposure to ${chemicals}</p>
  <h1>${document.title}</h1>
  <p role="subtitle">Safe Drinking Water and Toxic Enforcement Act of 1986 (Proposition 65)<br/>California Health and Safety Code section 25249.5 et seq.</p>

  <p role="salutation">To the ${violator} and the public enforcement agencies:</p>

  <p>${noticingParty.name} (“${cpa}”), ${noticingParty.description}, gives this notice (the “Notice”) in the public interest under California Health and Safety Code section 25249.7, subdivision (d). ${firm.name} represents ${cpa} in this matter.</p>

  <h2>1. The noticing party</h2>
  <p><#if noticingParty.individual>The noticing individual is:<#else>The responsible individual within ${noticingParty.name} is:</#if></p>
  <#assign who = noticingParty.responsible>
  <@party.lines [who.name + who.title???then(", " + (who.title!), "")] + noticingParty.individual?then([], [noticingParty.name])
      + who.address.lines + ["Telephone " + who.telephone]/>

  <h2>2. The ${violator?lower_case}</h2>
  <#if allegedViolators?size == 1>
  <p>${cpa} alleges that ${allegedViolators[0].name} (the “${violator}”) has violated Health and Safety Code section 25249.6.</p>
  <#else>
  <p>${cpa} alleges that the following businesses have violated Health and Safety Code section 25249.6 (the “${violator}”):</p>
  <ol>
    <#list allegedViolators as v>
    <li>${v.name}</li>
    </#list>
  </ol>
  </#if>

  <h2>3. The violations</h2>
  <p>This Notice covers the ${product?lower_case} named in the following table (the “${product}”), the listed ${number.plural(allegedChemicals?size, "chemical", "chemicals")} to which ${number.plural(allegedProducts?size, "it exposes", "they expose")} individuals in California, and the ${violator} responsible for each.</p>
  <table role="grid" widths="5 3 4">
    <thead><tr><th>Product</th><th>Listed ${number.plural(allegedChemicals?size, "chemical", "chemicals")}</th><th>${violator}</th></tr></thead>
    <tbody>
    <#list alleged as row>
      <tr>
        <td>${row.product.name}<#if row.product.brand??>, brand ${row.product.brand}</#if><#if row.product.upc??>, UPC ${row.product.upc}</#if></td>
        <td><#list row.chemicals as c>${c.name}<#sep><br/></#list></td>
        <td><#list row.violators as v>${v.name}<#sep><br/></#list></td>
      </tr>
    </#list>
    </tbody>
  </table>
  <#if sameHarm>
  <p>${chemicals?cap_first} ${number.are(allegedChemicals?size)} listed under Proposition 65 as ${number.plural(allegedChemicals?size, "a chemical", "chemicals")} known to the State of California to cause ${harm}.</p>
  <#else>
  <p>Under Proposition 65 the following chemicals are listed as known to the State of California to cause the harm named with each:</p>
  <ul>
    <#list allegedChemicals as c>
    <li>${c.name}: ${c.harm}</li>
    </#list>
  </ul>
  </#if>
  <p>${cpa} alleges that the ${violator} ${number.have(allegedViolators?size)} <#if activities?has_content>${lists.and(activities?map(a -> a.words))}<#else><gap>what the violators did with the products</gap></#if> the ${product} in the course of doing business, and by doing so ${number.have(allegedViolators?size)} knowingly and intentionally exposed individuals in California to ${chemicals} without first giving them a clear and reasonable warning, as Health and Safety Code section 25249.6 requires.</p>

  <h2>4. The exposures</h2>
  <#list exposures as exposure>
    <#assign routes = lists.and(exposure.routes?map(r -> r.words))>
    <#if exposure.kind == "consumer-product">
  <p>The exposures are consumer product exposures. They result from the purchase, storage, consumption, and other reasonably foreseeable use of the ${product}. The ${number.plural(exposure.routes?size, "route", "routes")} of exposure ${number.are(exposure.routes?size)} ${routes}.</p>
    <#elseif exposure.kind == "occupational">
  <p>The exposures are also occupational exposures of employees: ${exposure.where}. The ${number.plural(exposure.routes?size, "route", "routes")} of exposure ${number.are(exposure.routes?size)} ${routes}.</p>
    <#else>
  <p>The exposures are also environmental exposures. Their source is ${exposure.source}. They ${exposure.beyondProperty?then("occur", "do not occur")} beyond the property that the ${violator} ${number.plural(allegedViolators?size, "owns or controls", "own or control")}. The ${number.plural(exposure.routes?size, "route", "routes")} of exposure ${number.are(exposure.routes?size)} ${routes}.</p>
    </#if>
  </#list>
  <#if occupational>
  <p role="quotation">${answers["occupational-statement"]}</p>
  </#if>

  <h2>5. Time and place</h2>
  <#if period.continuing>
  <p>The violations have occurred every day since at least ${period.from} and will continue every day until clear and reasonable warnings are given or the exposures cease. <@place/></p>
  <#else>
  <p>The violations occurred from about ${period.from} to about ${period.to}. <@place/></p>
  </#if>

  <h2>6. The warning that is missing</h2>
  <p>No clear and reasonable warning has been given with the ${product}. Ways of giving one, on the label and for purchases over the internet, are set out in California Code of Regulations, title 27, section 25602.</p>

  <h2>7. What ${cpa} intends to do</h2>
  <p>${cpa} intends to bring an action in the public interest against the ${violator} when more than sixty days have passed since service of this Notice, with any extension that the law adds for the manner of service, unless a public enforcement agency has by then commenced and is diligently prosecuting an action to rectify the violations (Health and Safety Code section 25249.7, subdivision (d)). ${cpa} continues to investigate and may give notice of further violations.</p>

  <h2>8. Resolution</h2>
  <p>${cpa} would welcome a prompt resolution without litigation. It would call for a written agreement by which ${number.plural(allegedViolators?size, "the Alleged Violator", "each Alleged Violator")}:</p>
  <ol type="a">
    <li>removes ${chemicals} from the ${product}, or reduces ${number.plural(allegedChemicals?size, "it", "them")} to a level that calls for no warning, or gives clear and reasonable warnings with the ${product};</li>
    <li>pays an appropriate civil penalty; and</li>
    <li>reimburses the costs of this matter as the law provides.</li>
  </ol>
  <p>Please direct all communications about this Notice to the undersigned counsel.</p>

  <p role="closing">Sincerely,</p>
  <signature>
    <line>${attorney.name}</line>
    <line>${firm.name}</line>
    <line>Counsel for ${noticingParty.name}</line>
    <#if attorney.telephone?? || attorney.email??>
    <line>${[attorney.telephone!"", attorney.email!""]?filter(x -> x != "")?join(" · ")}</line>
    </#if>
  </signature>

  <h3>Attachments</h3>
  <ol>
    <#list documents?filter(d -> d.id != document.id) as d>
    <li>${d.title}<@only d/></li>
    </#list>
  </ol>
</document>

<#macro place>They are alleged to have occurred in <#if venue.statewide>every county of California<#else>the ${number.plural(venue.counties?size, "county", "counties")} of ${lists.and(venue.counties)}, California</#if>.</#macro>

<#macro only d><#if d.to?size == 1 && d.to[0] == "attorney-general"> (to the Attorney General only)<#elseif d.to?size == 1 && d.to[0] == "violators"> (to the ${violator} only)</#if></#macro>
