import Hummingbird
import Office

extension SiteCookies {
    static func deviceName(on site: Site) -> String {
        site.isSecure ? "__Host-congvu-device" : "congvu-device"
    }

    /// The cookie by which a browser is known as somebody's own, so that others who guess at the login cannot lock its
    /// owner out. It lets nobody in.
    static func device(token: String, on site: Site) -> Cookie {
        Cookie(
            name: deviceName(on: site), value: token, maxAge: Int(SessionLife.device), path: "/",
            secure: site.isSecure, httpOnly: true, sameSite: .lax)
    }
}
