/// Every address of the site.
enum RouteTable {
    static let routes: [Route] = service + casework + learning + AdministrationPages.routes

    private static let service = ServicePages.routes + SignInPages.routes + AccountPages.routes

    private static let casework =
        BoardPages.routes + OpenReviewPages.routes + TakeOverPages.routes + CorrectPages.routes + WorkPages.routes
        + ReviewPages.routes + RecordPages.routes + PaperPages.routes + DeadlinePages.routes + BoardReportPages.routes

    private static let learning =
        SearchPages.routes + LibraryPages.routes + ReaderPages.routes + RecommendationPages.routes + ThemePages.routes
        + BriefingListPages.routes + BriefingPages.routes + CodingPages.routes
}
