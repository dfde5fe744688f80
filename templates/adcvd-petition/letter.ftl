<#-- The transmittal letter in the submission's own version. -->
<#import "transmittal.ftl" as transmittal>
<@transmittal.letter marks=legends public=(submission.version == "public-version")/>
