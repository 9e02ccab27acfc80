#include "testing/test.h"
#include "ui/style/colours.h"
#include "ui/style/theme.h"

#include <QTest>

#include <cmath>

namespace tst_theme {

using namespace golive::ui;

class TestTheme : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void controlsCanBeSeen();
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2's contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    for (const bool isDark : {false, true}) {
        const Colours &c = isDark ? darkColours() : lightColours();
        const QByteArray theme = isDark ? "dark " : "light ";
        const auto row = [&](const QByteArray &name, const QColor &ink, const QColor &paper) {
            const QByteArray whole = theme + name;
            QTest::newRow(whole.constData()) << ink << paper;
        };
        for (const QColor &paper : {c.window, c.surface, c.rail}) {
            const QByteArray on = paper.name().toLatin1();
            row("text " + on, c.text, paper);
            row("muted " + on, c.muted, paper);
            row("accent " + on, c.accent, paper);
            row("amber " + on, c.amber, paper);
            row("red " + on, c.red, paper);
            row("green " + on, c.green, paper);
        }
        row("accent soft", c.accent, c.accentSoft);
        row("amber soft", c.amber, c.amberSoft);
        row("muted on accent soft", c.muted, c.accentSoft);
        row("muted on amber soft", c.muted, c.amberSoft);
        row("muted on red soft", c.muted, c.redSoft);
        row("muted on green soft", c.muted, c.greenSoft);
        row("button", c.onAccent, c.accent);
        row("button lit", c.onAccent, c.accentHover);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QVERIFY2(contrast(ink, paper) >= 4.5, qPrintable(QString::number(contrast(ink, paper))));
}

void TestTheme::controlsCanBeSeen()
{
    for (const Colours &c : {lightColours(), darkColours()}) {
        for (const QColor &paper : {c.window, c.surface}) {
            QVERIFY2(contrast(c.control, paper) >= 3.0, qPrintable(paper.name()));
            QVERIFY2(contrast(c.focus, paper) >= 3.0, qPrintable(paper.name()));
        }
    }
}

GOLIVE_TEST(TestTheme)

} // namespace tst_theme

#include "tst_theme.moc"
