<#-- The certificate of merit: Health and Safety Code 25249.7(d)(1); 11 CCR 3100 to 3103. Paragraphs 1 and 3 to 5 follow the statute's words. -->
<#import "/lib/lists.ftl" as lists>
<#import "/lib/number.ftl" as number>
<#import "/lib/party.ftl" as party>
<#import "caption.ftl" as caption>
<#assign violators = allegedViolators?size>
<#assign chemicals = allegedChemicals?size>
<document title="${document.title}" author="${firm.name}">
  <@party.letterhead firm/>
  <header>${document.title} – ${noticingParty.name} – ${date}</header>
  <footer>Page <page/> of <pages/></footer>
  <h1>${document.title}</h1>
  <p role="subtitle">California Health and Safety Code section 25249.7, subdivision (d)</p>
  <@caption.notice/>
  <p>I, ${attorney.name}, declare:</p>
  <ol>
    <li>This Certificate of Merit accompanies the attached ${documents[0].title} dated ${date} (the “Notice”), in which it is alleged that the ${number.plural(violators, "party", "parties")} identified in the Notice ${number.have(violators)} violated Health and Safety Code section 25249.6 by failing to provide clear and reasonable warnings.</li>
    <li>I am the attorney for the noticing party, ${noticingParty.name}.</li>
    <li>I have consulted with one or more persons with relevant and appropriate experience or expertise who ${number.have(basis.consulted?size)} reviewed facts, studies, or other data regarding the ${number.plural(chemicals, "exposure to the listed chemical that is", "exposures to the listed chemicals that are")} the subject of the action.</li>
    <li>Based on the information obtained through those consultations, and on all other information in my possession, I believe there is a reasonable and meritorious case for the private action. I understand that “reasonable and meritorious case for the private action” means that the information provides a credible basis that all elements of the plaintiff’s case can be established and that the information did not prove that the alleged ${number.plural(violators, "violator", "violators")} will be able to establish any of the affirmative defenses set forth in the statute.</li>
    <li>The copy of this Certificate of Merit served on the Attorney General attaches to it factual information sufficient to establish the basis for this certificate, including the information identified in Health and Safety Code section 25249.7, subdivision (h)(2): (a) the identity of the persons consulted with and relied on by the certifier, and (b) the facts, studies, or other data reviewed by those persons.</li>
  </ol>
  <signature>
    <date>Dated: ${date}</date>
    <line>${attorney.name}</line>
    <line>${firm.name}</line>
    <line>Attorney for ${noticingParty.name}</line>
  </signature>
</document>
