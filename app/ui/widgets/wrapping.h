#pragma once

#include <QAbstractButton>
#include <QStyleOptionButton>

namespace golive::ui {

/// `text` in lines that are no wider than `width`, broken between words.
QString brokenIntoLines(const QString &text, const QFontMetrics &, int width);
/// The least width at which no word of it is cut.
int longestWord(const QString &text, const QFontMetrics &);

/// A button, check box or radio button whose words go on in the next line where its place is narrower than they are:
/// Qt's own are cut. What it says (text()) stays one line. For buttons that stand in a column; in a row of others
/// give it the policy Minimum, or use a FlowLayout.
template <class Button> class Wrapping : public Button
{
public:
    explicit Wrapping(const QString &text, QWidget *parent = nullptr) : Button(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, this->sizePolicy().controlType());
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    QSize sizeHint() const override { return onOneLine(); }
    QSize minimumSizeHint() const override
    {
        const QSize whole = onOneLine();
        const int widest = longestWord(this->text(), this->fontMetrics()) + around(whole);
        return {std::min(widest, whole.width()), whole.height()};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QSize whole = onOneLine();
        const auto breaks = linesAt(width, whole).count(QLatin1Char('\n'));
        return whole.height() + static_cast<int>(breaks) * this->fontMetrics().lineSpacing();
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        Button::initStyleOption(option);
        if (!m_isMeasured && this->testAttribute(Qt::WA_Resized))
            option->text = linesAt(this->width(), onOneLine());
    }

private:
    /// Asks for the style option itself.
    QSize onOneLine() const
    {
        m_isMeasured = true;
        const QSize size = Button::sizeHint();
        m_isMeasured = false;
        return size;
    }
    /// What stands beside the words: mark, icon, padding.
    int around(const QSize &whole) const
    {
        return whole.width() - this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    }
    QString linesAt(int width, const QSize &whole) const
    {
        return width >= whole.width() ? this->text()
                                      : brokenIntoLines(this->text(), this->fontMetrics(), width - around(whole));
    }

    mutable bool m_isMeasured = false;
};

} // namespace golive::ui
