// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func ours(_ name: String) -> Target.Dependency { .product(name: name, package: "congvu") }

/// One executable a subject, so that measuring the reader does not compile the web. `scripts/benchmark` runs them.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "congvu", path: ".."),
        // The versions are those of the package above.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        .target(name: "Measure", swiftSettings: settings),
        .target(name: "SamplePapers", dependencies: ["Measure", ours("CLibArchive")], swiftSettings: settings),
        .executableTarget(
            name: "reading", dependencies: ["Measure", "SamplePapers", ours("Paper")], swiftSettings: settings),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "Measure", "SamplePapers", ours("OutsideBytes"), ours("Exchange"), ours("Office"), ours("WorkTime"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "urging",
            dependencies: [
                "Measure", ours("Simulation"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"),
                ours("PostgresStorage"), ours("Office"), ours("WorkTime"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "year",
            dependencies: [
                "Measure", ours("Simulation"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"), ours("WorkTime"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "numbers",
            dependencies: [
                "Measure", ours("Simulation"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"),
                ours("PostgresStorage"), ours("Office"), ours("WorkTime"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "week",
            dependencies: [
                "Measure", ours("Week"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"), ours("PostgresStorage"),
                ours("Presentation"), ours("WorkTime"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "worklist",
            dependencies: [
                "Measure", ours("Web"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"), ours("PostgresStorage"),
                ours("Office"),
                ours("WorkTime"), .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "citizens",
            dependencies: [
                "Measure", ours("Simulation"), ours("Web"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"),
                ours("PostgresStorage"), ours("Office"), ours("WorkTime"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "search",
            dependencies: [
                "Measure", ours("Simulation"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"),
                ours("PostgresStorage"), ours("Office"), ours("Paper"), ours("WorkTime"), ours("Vietnamese"),
            ], swiftSettings: settings),
        .executableTarget(
            name: "reports",
            dependencies: [
                "Measure", ours("Web"), ours("Exchange"), ours("Desk"), ours("Storage"), ours("SQLiteStorage"),
                ours("Office"), ours("WorkTime"), .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: settings),
    ]
)
