<#-- The transmittal letter of the public version, where the submission itself is proprietary. -->
<#import "transmittal.ftl" as transmittal>
<@transmittal.letter marks=publicLegends public=true/>
