// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")

/// One room of the house; docs/house.md says what lives in each and who may import whom.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A room that works through every character of a paper: optimised in every build, for it is fifteen times slower otherwise, and
/// tests of the program wait for it.
func busyRoom(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

/// `aside` are the folders with what the tests compare against: read by path, no part of the program.
func tests(_ name: String, _ dependencies: [Target.Dependency], aside: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: aside, swiftSettings: settings)
}

let package = Package(
    name: "congvu",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "congvu", targets: ["congvu"]),
        .library(name: "Paper", targets: ["Paper"]),
        .library(name: "Presentation", targets: ["Presentation"]),
        .library(name: "Process", targets: ["Process"]),
        .library(name: "CLibArchive", targets: ["CLibArchive"]),
        .library(name: "Vietnamese", targets: ["Vietnamese"]),
        .library(name: "Signature", targets: ["Signature"]),
        .library(name: "Office", targets: ["Office"]),
        .library(name: "WorkTime", targets: ["WorkTime"]),
        .library(name: "Storage", targets: ["Storage"]),
        .library(name: "SQLiteStorage", targets: ["SQLiteStorage"]),
        .library(name: "PostgresStorage", targets: ["PostgresStorage"]),
        .library(name: "Desk", targets: ["Desk"]),
        .library(name: "Simulation", targets: ["Simulation"]),
        .library(name: "Week", targets: ["Week"]),
        .library(name: "OutsideBytes", targets: ["OutsideBytes"]),
        .library(name: "Exchange", targets: ["Exchange"]),
        .library(name: "Web", targets: ["Web"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .target(name: "CLibCrypto", linkerSettings: [.linkedLibrary("crypto")]),
        .target(name: "CLibCurl"),
        .target(name: "CLibPQ"),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibMalloc"),
        .systemLibrary(name: "CLibSpawn"),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CLibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        busyRoom("Vietnamese"),
        busyRoom("WorkTime"),
        busyRoom("Paper", ["Vietnamese", "WorkTime", "CLibArchive", "CLibSpawn", "CLibXML2"]),
        busyRoom("Presentation", ["Paper", "Vietnamese", "WorkTime"]),
        room("Signature", ["WorkTime", "CLibCrypto", "CLibZ"]),
        room("Office", ["Vietnamese", "WorkTime"]),
        room("Process", ["Office", "Vietnamese", "WorkTime"]),
        room("Storage", ["Office", "Vietnamese", "WorkTime", crypto, logging]),
        room("SQLiteStorage", ["Storage", "Office", "WorkTime", grdb, sqlite]),
        room("PostgresStorage", ["Storage", "Office", "WorkTime", "CLibPQ"]),
        room("Backup", ["Desk", "SQLiteStorage", "Storage", "Office", "WorkTime", crypto, logging]),
        room(
            "Desk",
            [
                "Storage", "Process", "Office", "Presentation", "Paper", "Signature", "Vietnamese", "WorkTime",
                "CLibCrypto", crypto, cryptoExtras, logging, metrics,
            ]
                + [.product(name: "Yams", package: "Yams")]),
        room(
            "Exchange",
            ["Desk", "Office", "Paper", "Vietnamese", "WorkTime", "CLibArchive", "CLibCurl", "CLibXLSXWriter"]),
        room(
            "Web",
            [
                "Exchange", "Desk", "Process", "Office", "Presentation", "Paper", "Signature", "Vietnamese", "WorkTime",
                "CLibArchive", hummingbird, crypto, logging, metrics, lifecycle, nio,
            ]),
        .executableTarget(
            name: "congvu",
            dependencies: [
                "Web", "Exchange", "Backup", "Desk", "SQLiteStorage", "PostgresStorage", "Storage", "Process", "Office",
                "Presentation",
                "Paper", "Signature", "Vietnamese", "WorkTime", "CLibMalloc", hummingbird, logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                lifecycle, .product(name: "UnixSignals", package: "swift-service-lifecycle"), metrics,
            ],
            swiftSettings: settings),
        .target(
            name: "TestSupport",
            dependencies: [
                "Storage", "SQLiteStorage", "PostgresStorage", "CLibPQ", "Office", "Process", "Desk", "WorkTime",
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        // An office that lives through a year: for tests and for scripts/prove.
        .target(
            name: "Simulation", dependencies: ["Desk", "Storage", "Office", "WorkTime"], path: "Tests/Simulation",
            swiftSettings: settings),
        // A week of papers, replayed through the JSON API: likewise.
        .target(
            name: "Week",
            dependencies: [
                "Web", "Exchange", "Desk", "Storage", "Office", "Presentation", "Paper", "WorkTime", hummingbird,
                logging,
                nio,
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ], path: "Tests/Week", swiftSettings: settings),
        // Every parser of bytes from outside: for tests, for Fuzzing and for the spoiled papers of Benchmarks.
        .target(
            name: "OutsideBytes",
            dependencies: [
                "Web", "Exchange", "Desk", "Storage", "Process", "Office", "Presentation", "Paper", "Signature",
                "WorkTime",
            ], path: "Tests/OutsideBytes", exclude: ["Seeds", "write_seeds.py"], swiftSettings: settings),
        tests("OutsideBytesTests", ["OutsideBytes", "TestSupport"]),
        tests("VietnameseTests", ["Vietnamese", "TestSupport"]),
        tests("WorkTimeTests", ["WorkTime", "TestSupport"], aside: ["Oracle"]),
        tests(
            "PaperTests", ["Office", "Paper", "Vietnamese", "WorkTime", "TestSupport", "CLibArchive"],
            aside: ["Papers"]),
        tests(
            "PresentationTests",
            ["Presentation", "Desk", "Paper", "Vietnamese", "WorkTime", "TestSupport", "CLibArchive"],
            aside: ["Papers"]),
        tests("SignatureTests", ["Signature", "TestSupport"]),
        tests("OfficeTests", ["Office", "WorkTime", "TestSupport"]),
        tests("ProcessTests", ["Process", "Desk", "Office", "WorkTime", "TestSupport"]),
        tests(
            "StorageTests",
            ["Storage", "Vietnamese", "SQLiteStorage", "PostgresStorage", "Office", "WorkTime", "TestSupport"]),
        tests(
            "DeskTests",
            [
                "Desk", "Storage", "Office", "Presentation", "Paper", "Signature", "WorkTime", "TestSupport",
                "Simulation", crypto, cryptoExtras,
            ],
            aside: ["Rules/Oracle"]),
        tests(
            "BackupTests",
            ["Backup", "Desk", "Storage", "SQLiteStorage", "Office", "WorkTime", "TestSupport", "Simulation"],
            aside: ["Upgrades"]),
        tests(
            "ExchangeTests",
            ["Exchange", "Desk", "Paper", "Storage", "Office", "WorkTime", "TestSupport", "CLibArchive"]),
        tests(
            "WebTests",
            [
                "Web", "Exchange", "Desk", "Storage", "Office", "Presentation", "Paper", "Signature", "WorkTime",
                "TestSupport", "Week", hummingbird,
            ]
                + [
                    .product(name: "NIOEmbedded", package: "swift-nio"),
                    .product(name: "NIOCore", package: "swift-nio"),
                ], aside: ["Golden"]),
    ]
)
