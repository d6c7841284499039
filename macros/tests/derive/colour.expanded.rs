#[allow(
    deprecated,
    single_use_lifetimes,
    unused_lifetimes,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
const _: () = {
    #[automatically_derived]
    impl<'a> ::tieline::codec::Encode for Colour<'a> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::write::string(
                out,
                <Self as ::tieline::own::Enumeration>::as_str(self),
            );
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> ::tieline::codec::Decode<'a> for Colour<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            let text = input.string()?;
            ::core::result::Result::Ok(
                match ::tieline::own::place_in(
                    <Self as ::tieline::own::Enumeration>::WORDS,
                    &text,
                ) {
                    ::core::option::Option::Some(place) => {
                        <Self as ::tieline::own::Enumeration>::listed(place)
                    }
                    ::core::option::Option::None => {
                        Self::Other(::core::convert::From::from(text))
                    }
                },
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::tieline::own::Enumeration for Colour<'a> {
        const WORDS: &'static [&'static str] = &["RED", "WHITE", "BLACK"];
        fn as_str(&self) -> &str {
            match self {
                Self::Red => "RED",
                Self::Light => "WHITE",
                Self::Black => "BLACK",
                Self::Other(text) => ::core::convert::AsRef::<str>::as_ref(text),
            }
        }
        fn listed(place: usize) -> Self {
            match place {
                0 => Self::Red,
                1 => Self::Light,
                _ => Self::Black,
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::tieline::own::IntoOwned for Colour<'a> {
        type Owned = Colour<'static>;
        fn into_owned(self) -> Self::Owned {
            match self {
                Self::Red => Colour::Red,
                Self::Light => Colour::Light,
                Self::Black => Colour::Black,
                Self::Other(text) => {
                    Colour::Other(::tieline::own::IntoOwned::into_owned(text))
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::tieline::own::Described for Colour<'a> {
        type Itself = Self;
        const FRAGMENT: &'static ::tieline::own::Fragment = &::tieline::own::Fragment::new(
            ::tieline::own::Meaning::Type,
            "Colour",
            "Colour",
            &[
                ::tieline::own::Piece::Text(
                    "doc: \"A colour.\"\nvalues:\n  RED:\n    doc: Blood.\n  WHITE:\n    since: \"2\"\n    rust: LIGHT\n  BLACK:\n    deprecated: \"too dark\"\n",
                ),
            ],
        );
    }
};
