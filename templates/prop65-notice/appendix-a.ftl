<#-- The lead agency's summary, unchanged: 27 CCR 25903(b)(1). -->
<document title="${document.title}" author="Office of Environmental Health Hazard Assessment">
  <header>Appendix A</header>
  <footer>Appendix A – Page <page/> of <pages/></footer>
  <@official "prop65-appendix-a"/>
</document>
