#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QUrl;
class QWebEnginePage;

namespace golive::signup {

struct WebSurfaceSettings;

/// Where the page below really comes from, as browsers have it: the host of what is shown, in punycode, and whether the
/// connection is safe. The page can draw nothing here.
class HostBar final : public QFrame
{
    Q_OBJECT

public:
    /// `name` is the object name of the label with the host.
    HostBar(const QString &name, const WebSurfaceSettings &, QWidget *parent = nullptr);

    void follow(const QWebEnginePage &);
    void say(const QUrl &);
    QHBoxLayout *row() const { return m_row; }

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void fit();

    const WebSurfaceSettings &m_settings;
    QHBoxLayout *m_row;
    QLabel *m_safety;
    QLabel *m_host;
    QString m_text;
};

} // namespace golive::signup
