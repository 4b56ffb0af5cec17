import Foundation

/// Where stylesheet and scripts are: beside the program or above it (a checkout), or where a package puts them.
enum AssetsFolder {
    static func find(program: String = Bundle.main.executablePath ?? CommandLine.arguments[0]) -> URL? {
        var folder = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
        var places: [URL] = []
        for _ in 0..<6 {
            places.append(folder.appending(path: "Assets", directoryHint: .isDirectory))
            places.append(folder.appending(path: "share/congvu/Assets", directoryHint: .isDirectory))
            folder = folder.deletingLastPathComponent()
        }
        return places.first { FileManager.default.fileExists(atPath: $0.appending(path: "congvu.css").path) }
    }
}
