import Testing
import Themes

@Suite("The catalogue of themes")
struct CatalogueTests {
    @Test("the standard catalogue loads and holds the 80 themes in the order of their codes")
    func standard() {
        let catalogue = Catalogue.standard
        #expect(catalogue.themes.count == 80)
        for (place, theme) in catalogue.themes.enumerated() { #expect(Int(theme.code.value) == place) }
        #expect(catalogue.theme(slug: "matricide")?.code == ThemeCode(3))
        #expect(catalogue.theme(slug: "no-such-theme") == nil)
    }
}
