// swift-tools-version: 6.2
import PackageDescription

// Every target of ours: Swift 6 mode, explicit imports and existentials,
// and no warning left standing.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

// The theme coder goes through every word of a corpus with thousands of
// patterns: without optimisation the tests would wait for it.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "dhr",
    products: [.executable(name: "dhr", targets: ["dhr"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        // Doors to C.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CLibQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        // Facts and words of the field.
        .target(name: "CivilDates", swiftSettings: strict),
        .target(name: "Reviews", dependencies: ["CivilDates"], swiftSettings: strict),
        .target(
            name: "Events",
            dependencies: ["Reviews", "CivilDates", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),

        // Editions of guidance, checked as they load.
        .target(
            name: "Guidance", dependencies: ["Reviews", "CivilDates"], exclude: ["Editions"], swiftSettings: strict),

        // From bytes to coded, searchable passages.
        .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: strict),
        .target(name: "Archives", dependencies: ["CLibArchive"], swiftSettings: strict),
        .target(
            name: "ChildProcesses",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict),
        .target(
            name: "Reports", dependencies: ["Markup", "ChildProcesses", "Reviews", "CivilDates"],
            swiftSettings: strict),
        .target(
            name: "Themes", dependencies: ["Reports", "Reviews"], exclude: ["Catalogue/Catalogue.json"],
            swiftSettings: optimised),
        .target(
            name: "Searching", dependencies: ["Themes", "Reports", "Reviews", "CivilDates", "CLibStemmer"],
            swiftSettings: strict),
        .target(
            name: "Learning",
            dependencies: ["Searching", "Themes", "Reports", "Events", "Reviews", "CivilDates"],
            swiftSettings: strict),

        // From evidence to training material.
        .target(name: "Documents", dependencies: ["CivilDates"], swiftSettings: strict),
        .target(
            name: "Briefings",
            dependencies: ["Learning", "Documents", "Themes", "Reports", "Events", "Reviews", "CivilDates"],
            swiftSettings: strict),

        // Casework: what happened in a review, decided and replayed, and what
        // a partnership does with it.
        .target(
            name: "Workflow", dependencies: ["Guidance", "Events", "Reviews", "CivilDates"], swiftSettings: strict),
        .target(
            name: "Casework",
            dependencies: [
                "Workflow", "Guidance", "Learning", "Documents", "Markup", "Events", "Reviews", "CivilDates",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            exclude: ["Letters/Templates"], swiftSettings: strict),

        // Who may sign in, how, and what the office lets them do.
        .target(
            name: "Accounts",
            dependencies: [
                "Events", "Reviews", "CivilDates", "CLibQREncode", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // The shell: disk and command line.
        .target(
            name: "Storage",
            dependencies: [
                "Accounts", "Archives", "Casework", "Learning", "Searching", "Themes", "Reports", "Events", "Reviews", "CivilDates",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Website",
            dependencies: [
                "Storage", "Accounts", "Casework", "Workflow", "Guidance", "Briefings", "Documents", "Learning",
                "Searching", "Themes", "Reports", "Events", "Reviews", "CivilDates",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            exclude: ["Templates", "Assets"], swiftSettings: strict),
        .executableTarget(
            name: "dhr",
            dependencies: [
                "Website", "Storage", "Accounts", "Casework", "Workflow", "Guidance", "Briefings", "Documents", "Learning", "Searching", "Themes", "Reports", "Events",
                "Reviews", "CivilDates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Measures the coder against the gold passages.
        .executableTarget(
            name: "Evaluate", dependencies: ["Themes", "Reports", "Reviews"], path: "Sources/Evaluate",
            swiftSettings: strict),

        // Writes to a folder as it is told, to be watched, stopped and killed.
        .executableTarget(name: "Durability", dependencies: ["Storage", "Events"], swiftSettings: strict),

        // Tests, a target for each module.
        .testTarget(
            name: "CivilDatesTests", dependencies: ["CivilDates"], exclude: ["Oracles"], swiftSettings: strict),
        .testTarget(name: "ReviewsTests", dependencies: ["Reviews"], swiftSettings: strict),
        .testTarget(
            name: "GuidanceTests", dependencies: ["Guidance", "Reviews", "CivilDates"], swiftSettings: strict),
        .testTarget(name: "EventsTests", dependencies: ["Events", "CivilDates"], swiftSettings: strict),
        .testTarget(name: "PackageTests", swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives"], swiftSettings: strict),
        .testTarget(name: "ChildProcessesTests", dependencies: ["ChildProcesses"], swiftSettings: strict),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Markup", "ChildProcesses", "Reviews", "CivilDates"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(name: "ThemesTests", dependencies: ["Themes", "Reports", "Reviews"], swiftSettings: strict),
        .testTarget(
            name: "SearchingTests",
            dependencies: [
                "Searching", "Themes", "Reports", "Reviews", "CivilDates",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "LearningTests",
            dependencies: ["Learning", "Searching", "Themes", "Reports", "Events", "Reviews", "CivilDates"],
            swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "CivilDates"], exclude: ["Checks"],
            swiftSettings: strict),
        .testTarget(
            name: "BriefingsTests",
            dependencies: [
                "Briefings", "Documents", "Learning", "Themes", "Reports", "Events", "Reviews", "CivilDates",
            ],
            exclude: ["Golden", "Checks"], swiftSettings: strict),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Storage", "Accounts", "Archives", "Learning", "Events", "Reviews", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WorkflowTests", dependencies: ["Workflow", "Guidance", "Events", "Reviews", "CivilDates"],
            exclude: ["Golden", "Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Casework", "Workflow", "Guidance", "Learning", "Documents", "Events", "Reviews", "CivilDates",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(name: "AccountsTests", dependencies: ["Accounts", "Events"], swiftSettings: strict),
        .testTarget(
            name: "WebsiteTests",
            dependencies: [
                "Website", "Storage", "Accounts", "Casework", "Learning", "Workflow", "Markup", "Events", "CivilDates",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(name: "EvaluateTests", dependencies: ["Evaluate", "Themes"], swiftSettings: strict),
        .testTarget(name: "dhrTests", dependencies: ["dhr", "Storage", "Events"], swiftSettings: strict),
        .testTarget(
            name: "DurabilityTests", dependencies: ["Durability", "Storage", "Events"], swiftSettings: strict),
    ]
)
