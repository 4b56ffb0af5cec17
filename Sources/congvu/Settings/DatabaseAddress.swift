import ArgumentParser
import Foundation

/// Where the database is: `sqlite:PATH` (one file, the default) or `postgres://…` (any address that libpq takes).
enum DatabaseAddress: Sendable, Equatable, ExpressibleByArgument, CustomStringConvertible {
    case sqlite(path: String)
    case postgres(url: String)

    init?(argument: String) {
        if let path = argument.split(prefix: "sqlite:"), !path.isEmpty {
            self = .sqlite(path: path)
        } else if argument.hasPrefix("postgres://") || argument.hasPrefix("postgresql://") {
            self = .postgres(url: argument)
        } else {
            return nil
        }
    }

    /// Without the password, so that it may be printed.
    var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let url):
            url.replacing(/:\/\/([^:@\/]*):[^@\/]*@/) { "://\($0.output.1):…@" }
        }
    }
}

extension String {
    fileprivate func split(prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
