import Foundation

/// Where folders that belong to the program are: beside it or above it (a checkout), or where a package puts them.
enum ProgramFolder {
    /// The folder of that name that holds this file; nil where there is none.
    static func find(
        _ name: String, with file: String, program: String = Bundle.main.executablePath ?? CommandLine.arguments[0]
    ) -> URL? {
        var folder = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
        var places: [URL] = []
        for _ in 0..<6 {
            places.append(folder.appending(path: name, directoryHint: .isDirectory))
            places.append(folder.appending(path: "share/congvu/\(name)", directoryHint: .isDirectory))
            folder = folder.deletingLastPathComponent()
        }
        return places.first { FileManager.default.fileExists(atPath: $0.appending(path: file).path) }
    }
}
