#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <memory>
#include <optional>

namespace golive::signup {
class WebSurface;
}

namespace golive::rehearsal {

/// An element of the page shown, and the screen it is on.
struct ElementView
{
    QString page;   ///< data-page of the practice pages: golive, dialog, phone
    QString screen; ///< data-screen
    QString form;   ///< data-form: which of the two hand-offs
    bool isPresent = false;
    bool isEnabled = false;
    bool isChecked = false;
    bool hasFocus = false;
    QRectF rect;       ///< In the view, in its pixels.
    double height = 0; ///< Of the view, as the page has it.
    QString text;
    QString value;

    /// The name of where we are, for comparing and for the report: "dialog/portfolio".
    QString place() const { return page + u'/' + screen; }
    /// The screen as the report names it: "dialog/handoff-qr".
    QString shown() const { return screen == QLatin1StringView("handoff") ? place() + u'-' + form : place(); }
    bool operator==(const ElementView &) const = default;
};

ElementView readElement(const QVariant &answer);

/// Looks at one element of a web surface by a read-only script. The answer comes later, so a look is asked for again
/// and again and the latest answer read.
class Glance
{
public:
    /// The latest answer, and asks for the next. Nothing yet, or the page cannot be asked: nothing.
    std::optional<ElementView> look(signup::WebSurface *surface, const QString &elementId);
    /// Forgets what was seen: only what is seen from now on counts.
    void lookAway();
    /// How many answers there were so far: tells two looks from one.
    int answers() const { return m_shared->answers; }

private:
    struct Shared
    {
        std::optional<ElementView> latest;
        std::optional<QElapsedTimer> asked;
        int answers = 0;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QPointer<QWidget> m_surface;
};

} // namespace golive::rehearsal
