// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// libFuzzer over the parsers of bytes from outside: one program, so that the product is built for it once. What is built
/// here counts which of its code ran, so `scripts/fuzz-bytes` gives it a build folder of its own.
let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "congvu", path: "..")],
    targets: [
        .systemLibrary(name: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz-bytes",
            dependencies: ["CLibFuzzer", .product(name: "OutsideBytes", package: "congvu")], swiftSettings: settings),
    ]
)
