import CivilDates
import Guidance
import Testing

@Suite("The guidance of this program")
struct StandardLibraryTests {
    @Test("every edition and overlay loads")
    func loads() throws {
        let library = GuidanceLibrary.standard
        #expect(library.editions.map(\.id.description) == ["dardr-8a@1", "dhr-2016@1"])
        #expect(library.overlays.map(\.id.description) == ["sample-local@1", "wales@1"])
    }
}
