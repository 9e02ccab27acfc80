#pragma once

#include "ui/pages/columnpage.h"

class QComboBox;
class QRadioButton;

namespace golive::ui {

class Card;
class FieldNote;
class WrapLabel;

/// Where messages are stored (the guide's step 3): as it is, or in one country.
class RegionPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit RegionPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildChoice();
    void choose();
    void fillCountries(const RegionView &);

    Card *m_warning = nullptr;
    WrapLabel *m_warningReason = nullptr;
    WrapLabel *m_guidance = nullptr;
    QRadioButton *m_leave = nullptr;
    QRadioButton *m_store = nullptr;
    QComboBox *m_country = nullptr;
    FieldNote *m_note = nullptr;
    WrapLabel *m_canada = nullptr;
    WrapLabel *m_saved = nullptr;
};

} // namespace golive::ui
