package whereas.intake.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;

class ReviewJsonTest {
    @Test
    void theJsonIsStable() {
        ListContent.Parties list = (ListContent.Parties) Lists.content("""
                Name,Attn,Address,Role
                Acme Inc.,CEO,"1 Main St, Reno, NV 89501",Retailer
                ,,,Importer
                """);
        assertThat(ReviewJson.write(List.of(new ReviewJson.Reviewed(list, ViolatorGate.review(list.list(), List.of(), FirmDirectory.NONE, List.of(), Watch.NONE)))))
                .isEqualTo("""
                [
                  {
                    "kind" : "party",
                    "file" : "list.csv",
                    "line" : 2,
                    "lines" : [
                      2
                    ],
                    "unit" : "line",
                    "name" : "Acme Inc.",
                    "entity" : "organization",
                    "addressee" : "CEO",
                    "addresses" : [
                      {
                        "street" : [
                          "1 Main St"
                        ],
                        "city" : "Reno",
                        "state" : "NV",
                        "zip" : "89501"
                      }
                    ],
                    "emails" : [ ],
                    "phones" : [ ],
                    "roles" : [
                      "Retailer"
                    ],
                    "role" : "violator",
                    "roleReason" : "the list calls it «Retailer»",
                    "doubts" : [ ],
                    "raw" : "Acme Inc.\\tCEO\\t1 Main St, Reno, NV 89501\\tRetailer",
                    "status" : "new",
                    "reason" : "«Acme Inc.» is new",
                    "changes" : [ ]
                  },
                  {
                    "kind" : "party",
                    "file" : "list.csv",
                    "line" : 3,
                    "lines" : [
                      3
                    ],
                    "unit" : "line",
                    "name" : "",
                    "addresses" : [ ],
                    "emails" : [ ],
                    "phones" : [ ],
                    "roles" : [ ],
                    "doubts" : [
                      "the row has no name; it reads «Importer»"
                    ],
                    "raw" : "Importer",
                    "status" : "unreadable",
                    "reason" : "line 3, cannot be used: the row has no name; it reads «Importer»",
                    "changes" : [ ]
                  }
                ]
                """);
    }

    @Test
    void otherListsHaveAnObjectForEachEntryToo() {
        ListContent.Products list = (ListContent.Products) Lists.content("Product,UPC\nCrab,1\n");
        assertThat(ReviewJson.write(List.of(new ReviewJson.Reviewed(list, ProductGate.review(list.table(), list.products(), List.of(), List.of())))))
                .contains("\"kind\" : \"product\"", "\"name\" : \"Crab\"", "\"where\" : \"line 2\"", "«1» is no UPC, which has 12 digits", "\"raw\" : \"Crab\\t1\"",
                        "\"status\" : \"new\"");
    }
}
