/// Every address of the site.
enum RouteTable {
    static let routes: [Route] =
        ServicePages.routes + SignInPages.routes + AccountPages.routes + BoardPages.routes + OpenReviewPages.routes
        + TakeOverPages.routes + CorrectPages.routes + WorkPages.routes + ReviewPages.routes + RecordPages.routes + PaperPages.routes + DeadlinePages.routes
        + AdministrationPages.routes
        + SearchPages.routes + LibraryPages.routes + ReaderPages.routes + RecommendationPages.routes + ThemePages.routes
        + BriefingListPages.routes + BriefingPages.routes + CodingPages.routes
}
