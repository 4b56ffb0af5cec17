public import Hummingbird

/// The cookies of the site.
public enum SiteCookies {
    /// The name of the session cookie; the prefix makes browsers hold it to this host and to HTTPS.
    public static func sessionName(on site: Site) -> String {
        site.isSecure ? "__Host-congvu" : "congvu"
    }

    /// The cookie that keeps a person signed in for so many seconds. `token` is base64url.
    public static func session(token: String, seconds: Int, on site: Site) -> Cookie {
        Cookie(
            name: sessionName(on: site), value: token, maxAge: seconds, path: "/", secure: site.isSecure,
            httpOnly: true, sameSite: .lax)
    }

    /// The cookie that signs a person out.
    public static func noSession(on site: Site) -> Cookie {
        session(token: "", seconds: 0, on: site)
    }

    /// What this browser has written, as a mark of `ReplicaReading`.
    static let writtenName = "congvu_written"
    /// What this browser was told of by an event, likewise; set by `live.js`.
    static let toldName = "congvu_told"

    /// Lives longer than a replica that is used may be behind.
    static func written(_ mark: String, on site: Site) -> Cookie {
        Cookie(
            name: writtenName, value: mark, maxAge: 60, path: "/", secure: site.isSecure, httpOnly: true, sameSite: .lax
        )
    }

    static let messageName = "congvu_message"

    /// A sentence for the next page; nil takes it back.
    static func message(_ text: String?, on site: Site) -> Cookie {
        Cookie(
            name: messageName, value: text.map(MessageCoding.encoded) ?? "", maxAge: text == nil ? 0 : 120, path: "/",
            secure: site.isSecure, httpOnly: true, sameSite: .lax)
    }
}
